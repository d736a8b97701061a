package dev.milepost.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.cli.Shell.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class BackupAndRestoreCommandTest {

    private Shell shell;

    @BeforeEach
    void openShell(@TempDir Path folder) {
        shell = new Shell(folder);
    }

    private int done() {
        return shell.onSmallPlan("status", "--json").json().at("/items/done").asInt();
    }

    private List<String> reasons() {
        return shell.run("backup", "list", "--json")
                .json()
                .get("backups")
                .valueStream()
                .map((JsonNode backup) -> backup.get("reason").asString())
                .toList();
    }

    private void damage() throws Exception {
        Path database = shell.dataFolder().resolve("milepost.db");
        byte[] bytes = Files.readAllBytes(database);
        for (int i = 4096; i < bytes.length; i++) {
            bytes[i] = (byte) 0x5A;
        }
        Files.write(database, bytes);
    }

    @Test
    void aBackupIsPrintedByItsPathAndListed() {
        shell.onSmallPlan("tick", "anvil");

        Run backup = shell.run("backup");

        assertEquals(0, backup.exit(), backup.err());
        assertTrue(Files.isRegularFile(Path.of(backup.out().strip())), backup.out());
        Run list = shell.run("backup", "list");
        assertTrue(list.out().startsWith("15 May 2026, 10:00  by hand "), list.out());
    }

    @Test
    void withoutABackupTheListSaysSo() {
        assertEquals("There is no backup yet.\n", shell.run("backup", "list").out());
        assertEquals(3, shell.run("restore", "latest").exit());
    }

    @Test
    void aCopyGoesIntoANewFileOnly() {
        shell.onSmallPlan("tick", "anvil");
        Path out = shell.folder.resolve("copy.db");

        assertEquals(out + "\n", shell.run("backup", out.toString()).out());
        Run again = shell.run("backup", out.toString());

        assertEquals(3, again.exit());
        assertTrue(again.err().endsWith("copy.db is in the way.\n"), again.err());
        assertEquals(List.of(), reasons());
        assertEquals(
                3,
                shell.run("backup", shell.folder.resolve("no/copy.db").toString())
                        .exit());
    }

    @Test
    void recordingMakesTheDailyBackupFirst() {
        shell.onSmallPlan("tick", "anvil");
        assertEquals(List.of(), reasons());

        shell.onSmallPlan("tick", "hammer");
        shell.onSmallPlan("tick", "coal");

        assertEquals(List.of("daily"), reasons());
    }

    @Test
    void aBackupThatCannotBeMadeStopsNoRecording() throws Exception {
        shell.onSmallPlan("tick", "anvil");
        Files.writeString(shell.dataFolder().resolve("backups"), "in the way");

        Run tick = shell.onSmallPlan("tick", "hammer");

        assertEquals(0, tick.exit());
        assertTrue(tick.err().startsWith("The daily backup could not be made: "), tick.err());
        assertEquals(2, done());
    }

    @Test
    void restoringIsRecordedAndTheStateBeforeIsKept() {
        shell.onSmallPlan("tick", "anvil");
        String backup = shell.run("backup").out().strip();
        shell.onSmallPlan("tick", "hammer");

        Run restore = shell.run("restore", Path.of(backup).getFileName().toString());

        assertEquals(0, restore.exit(), restore.err());
        assertEquals(
                "1 thing is as in the backup again.\nTo take back: milepost undo --of small --data "
                        + shell.dataFolder() + "\n",
                restore.out());
        assertEquals(1, done());
        assertEquals(List.of("restore", "manual"), reasons());
        assertEquals(
                "Everything is already as it is in the backup.\n",
                shell.run("restore", backup).out());
    }

    @Test
    void latestIsTheNewest() {
        shell.onSmallPlan("tick", "anvil");
        shell.run("backup");
        shell.onSmallPlan("tick", "hammer");

        Run restore = shell.run("restore", "latest", "--json");

        assertEquals(1, restore.json().get("changed").asInt(), restore.err());
        assertEquals(1, done());
    }

    @Test
    void aFileThatIsNoBackupChangesNothing() {
        shell.onSmallPlan("tick", "anvil");
        Path file = shell.file(
                "holiday.jpg", "no database at all, but long enough to have a header of a hundred bytes".repeat(3));

        Run restore = shell.run("restore", file.toString());

        assertEquals(3, restore.exit());
        assertFalse(restore.err().contains("doctor"), restore.err());
        assertEquals(1, done());
        assertEquals(3, shell.run("restore", "nothing.db").exit());
    }

    @Test
    void aDamagedDatabaseIsSetAsideForTheBackup() throws Exception {
        shell.onSmallPlan("tick", "anvil");
        shell.run("backup");
        damage();
        Run status = shell.onSmallPlan("status");
        assertEquals(3, status.exit());
        assertTrue(status.err().contains("What can be done: milepost doctor --data "), status.err());

        Run restore = shell.run("restore", "latest");

        assertEquals(0, restore.exit(), restore.err());
        assertTrue(restore.err().endsWith(" is damaged.\n"), restore.err());
        assertTrue(restore.out().contains("The former files are in "), restore.out());
        assertEquals(1, done());
    }

    @Test
    void aLostDatabaseIsPutBack() throws Exception {
        shell.onSmallPlan("tick", "anvil");
        shell.run("backup");
        for (String end : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(shell.dataFolder().resolve("milepost.db" + end));
        }

        assertEquals(0, shell.run("restore", "latest").exit());
        assertEquals(1, done());
    }

    @Test
    void theDoctorFindsASoundStoreSound() {
        shell.onSmallPlan("tick", "anvil");

        Run doctor = shell.run("doctor");

        assertEquals(0, doctor.exit(), doctor.err());
        assertTrue(doctor.out().startsWith("Your data is sound.\n"), doctor.out());
        assertTrue(doctor.out().contains("  small: 1 entry, 15 May 2026, 10:00 to "), doctor.out());
        assertFalse(doctor.out().contains("What you can do"), doctor.out());
        assertEquals(
                "sound", shell.run("doctor", "--json").json().get("verdict").asString());
    }

    @Test
    void theDoctorChangesNothingBeforeTheFirstStart() {
        Run doctor = shell.run("doctor");

        assertEquals(0, doctor.exit(), doctor.err());
        assertTrue(doctor.out().startsWith("There is no database "), doctor.out());
        assertFalse(Files.exists(shell.dataFolder()));
    }

    @Test
    void theDoctorNamesTheWaysOutOfDamageAndWhatTheyLose() throws Exception {
        shell.onSmallPlan("tick", "anvil");
        shell.run("backup");
        damage();

        Run doctor = shell.run("doctor");

        assertEquals(1, doctor.exit(), doctor.err());
        assertTrue(doctor.out().contains(" is damaged.\n"), doctor.out());
        assertTrue(doctor.out().contains(": brings back 1 of 1 known entries, up to 15 May 2026"), doctor.out());
        assertTrue(
                doctor.out().contains("  milepost restore milepost-2026-05-15T10-00-00.000Z-manual.db --data "),
                doctor.out());
        JsonNode json = shell.run("doctor", "--json").json();
        assertEquals("damaged", json.get("verdict").asString());
        assertEquals(1, json.at("/damage/recoverable").asInt());
    }

    @Test
    void theDoctorRecoversWhatCanBeHadBack() throws Exception {
        shell.onSmallPlan("tick", "anvil");
        shell.run("backup");
        damage();

        Run doctor = shell.run("doctor", "--recover");

        assertEquals(0, doctor.exit(), doctor.err());
        assertTrue(
                doctor.out()
                        .startsWith("1 entry is back, up to 15 May 2026, 10:00. Of anything later there is no trace.\n"
                                + "The former files are in "),
                doctor.out());
        assertEquals(1, done());
        assertEquals(0, shell.run("doctor").exit());
    }

    @Test
    void aDayThatIsNamedThrowsNoBackupAway() {
        shell.onSmallPlan("tick", "anvil");
        for (int day = 1; day <= 3; day++) {
            shell.on("2026-05-1" + day).run("backup");
        }
        shell.on(Shell.TODAY);
        List<String> before = reasons();

        shell.onSmallPlan("undo", "--today", "2099-01-01");
        shell.run("backup", "--today", "2099-01-01");

        assertTrue(reasons().containsAll(before) && reasons().size() > before.size(), reasons()::toString);
        assertFalse(shell.run("backup", "list").out().contains("2099"));
    }

    @Test
    void latestPassesABadBackupOver() throws Exception {
        shell.onSmallPlan("tick", "anvil");
        shell.on("2026-05-14").run("backup");
        shell.on(Shell.TODAY).onSmallPlan("tick", "hammer");
        Path bad = Path.of(shell.run("backup").out().strip());
        Files.writeString(bad, "no database at all");

        Run restore = shell.run("restore", "latest");

        assertEquals(0, restore.exit(), restore.err());
        assertEquals(1, done());
    }

    @Test
    void aRestoreNamesWhatTakesItBackForEachRoadmap() {
        shell.onSmallPlan("tick", "anvil");
        shell.onTrackedPlan("start", "2026-01-01");
        String backup = shell.run("backup").out().strip();
        shell.onSmallPlan("tick", "hammer");
        shell.onTrackedPlan("start", "2026-02-01");

        Run restore = shell.run("restore", backup);

        List<String> commands = restore.out()
                .lines()
                .filter(line -> line.startsWith("To take back: "))
                .toList();
        assertEquals(2, commands.size(), restore.out());
        assertTrue(
                commands.stream().anyMatch(line -> line.contains("milepost undo --of small --data ")), restore.out());
        assertEquals(0, shell.run("undo", "--of", "small").exit());
        assertEquals(2, done());
    }
}
