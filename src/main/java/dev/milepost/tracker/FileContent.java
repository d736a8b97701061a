package dev.milepost.tracker;

import java.io.IOException;

/// What is to stand in a file. It is made when it is written, on the thread that writes it.
public interface FileContent {

    byte[] bytes() throws IOException;
}
