package dev.milepost.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.milepost.disk.Program;
import dev.milepost.disk.SmallDisk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    Path folder;

    private static Notice write(Path file, Target.Existing existing, String content) {
        return new WholeFile(new Target(file, existing), Optional.empty())
                .write(() -> content.getBytes(StandardCharsets.UTF_8));
    }

    private static Notice replace(Path file, String content) {
        return write(file, Target.Existing.REPLACE, content);
    }

    private void assertLeft(String... names) throws IOException {
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(
                    List.of(names),
                    left.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void aFileIsThereAndItsOwnersAlone() throws IOException {
        Path file = folder.resolve("income.csv");
        assertEquals(new Notice.Exported(file), replace(file, "earned"));
        assertEquals("earned", Files.readString(file));
        assertLeft("income.csv");
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void nothingIsWrittenAmongTheData() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        Path database = Files.writeString(data.resolve("milepost.db"), "everything");
        Path link = Files.createSymbolicLink(folder.resolve("innocent.csv"), database);
        Path around = Files.createSymbolicLink(folder.resolve("around"), data);
        for (Path file : List.of(
                database, link, data.resolve("new.csv"), around.resolve("new.csv"), data.resolve("backups/new.csv"))) {
            Target target = new Target(file, Target.Existing.REPLACE);
            assertEquals(
                    new Notice.AmongTheData(file.getFileName().toString()),
                    new WholeFile(target, Optional.of(new KeptData(data))).write(() -> new byte[1]));
        }
        assertEquals("everything", Files.readString(database));
        assertLeft("around", "data", "innocent.csv");
    }

    @Test
    void whatIsReplacedIsItsOwnersAloneFromThen() throws IOException {
        Path file = Files.writeString(folder.resolve("income.csv"), "a longer text that was there before");
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        Path _ = Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertEquals(new Notice.Exported(file), replace(file, "earned"));
        assertEquals("earned", Files.readString(file));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertLeft("income.csv");
    }

    @Test
    void whatNobodySaidMayGoStays() throws IOException {
        Path file = Files.writeString(folder.resolve("income.csv"), "mine");
        assertEquals(new Notice.InTheWay("income.csv"), write(file, Target.Existing.KEEP, "earned"));
        assertEquals("mine", Files.readString(file));
        assertLeft("income.csv");
    }

    @Test
    void aFolderStaysEvenAnEmptyOne() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("income.csv"));
        assertEquals(new Notice.InTheWay("income.csv"), replace(taken, "earned"));
        assertTrue(Files.isDirectory(taken));
        assertLeft("income.csv");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDeviceStaysOne() {
        Path device = Path.of("/dev/full");
        assumeTrue(Files.exists(device));
        assertEquals(new Notice.InTheWay("full"), replace(device, "earned"));
        assertFalse(Files.isRegularFile(device));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aLinkStaysOneAndLeadsToTheNewContent() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path file = Files.writeString(elsewhere.resolve("old.csv"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("income.csv"), file);
        assertEquals(new Notice.Exported(link), replace(link, "earned"));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("earned", Files.readString(file));
        assertLeft("elsewhere", "income.csv");
    }

    @Test
    void aFolderThatIsNotThereIsSaid() throws IOException {
        assertEquals(
                new Notice.Unwritable("income.csv"),
                replace(folder.resolve("nowhere").resolve("income.csv"), "earned"));
        assertLeft();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aFolderThatMayOnlyBeReadIsSaidAndWhatIsThereStays() throws IOException {
        Path file = Files.writeString(folder.resolve("income.csv"), "mine");
        assertTrue(folder.toFile().setWritable(false));
        try {
            assumeFalse(Files.isWritable(folder), "root may write anywhere");
            assertEquals(new Notice.Unwritable("income.csv"), replace(file, "earned"));
            assertEquals("mine", Files.readString(file));
            assertLeft("income.csv");
        } finally {
            assertTrue(folder.toFile().setWritable(true));
        }
    }

    @Test
    void whatCannotBeMadeLeavesWhatWasThere() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.pdf"), "mine");
        WholeFile whole = new WholeFile(new Target(file, Target.Existing.REPLACE), Optional.empty());
        assertThrows(
                IllegalStateException.class,
                () -> whole.write(() -> {
                    throw new IllegalStateException("a bug");
                }));
        assertEquals(new Notice.Unwritable("plan.pdf"), whole.write(() -> {
            throw new IOException("no typeface");
        }));
        assertEquals("mine", Files.readString(file));
        assertLeft("plan.pdf");
    }

    /// One megabyte is too little for two: the old file stays as it was, and nothing is left beside it.
    @Test
    @EnabledOnOs(OS.LINUX)
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void aFullDiskIsSaidAndWhatIsThereStays() throws IOException, InterruptedException {
        SmallDisk disk = new SmallDisk(folder);
        assumeTrue(disk.isPossible(), "no small file system can be made here");
        String saver =
                String.join(" ", Program.command(Saver.class, List.of(WholeFile.class), "mounted/a.png", "2000000"));
        assertEquals(
                0,
                disk.run("echo mine > mounted/a.png; " + saver
                        + " > said 2>&1; cat mounted/a.png > kept; ls -A mounted > left"));
        assertEquals(
                new Notice.NoRoom("a.png").toString(),
                Files.readString(folder.resolve("said")).strip());
        assertEquals("mine", Files.readString(folder.resolve("kept")).strip());
        assertEquals("a.png", Files.readString(folder.resolve("left")).strip());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void aDiskThatMayOnlyBeReadIsSaidAndWhatIsThereStays() throws IOException, InterruptedException {
        SmallDisk disk = new SmallDisk(folder);
        assumeTrue(disk.isPossible(), "no small file system can be made here");
        String saver = String.join(" ", Program.command(Saver.class, List.of(WholeFile.class), "mounted/a.png", "20"));
        assertEquals(
                0,
                disk.run("echo mine > mounted/a.png; mount -o remount,ro mounted && " + saver
                        + " > said 2>&1; cat mounted/a.png > kept; ls -A mounted > left"));
        assertEquals(
                new Notice.Unwritable("a.png").toString(),
                Files.readString(folder.resolve("said")).strip());
        assertEquals("mine", Files.readString(folder.resolve("kept")).strip());
        assertEquals("a.png", Files.readString(folder.resolve("left")).strip());
    }
}
