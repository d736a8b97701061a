package dev.milepost.launch;

import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// The least a themed JavaFX program can be: one window with a button, and a patch of the accent colour to be seen by.
public final class BareWindow extends Application {

    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Region patch = new Region();
        patch.setStyle("-fx-background-color: #2f5bea;");
        patch.setMinSize(50, 50);
        stage.setScene(new Scene(new VBox(new Button("Bare"), patch), 1360, 860));
        stage.show();
    }
}
