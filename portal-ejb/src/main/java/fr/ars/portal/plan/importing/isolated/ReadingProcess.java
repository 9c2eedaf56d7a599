package fr.ars.portal.plan.importing.isolated;

import com.google.gson.Gson;
import fr.ars.portal.plan.importing.DraftImporter;
import fr.ars.portal.plan.importing.PictureFolder;
import fr.ars.portal.plan.importing.content.DraftRefusedException;
import fr.ars.portal.plan.importing.content.DraftRefusedException.Reason;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What runs in the process: reads one file, tells on its output how far it has come and why the file is refused, and
 * leaves the sections and the pictures in its folder. It knows nothing of the portal: no setting, no database.
 */
final class ReadingProcess {

    private final PrintStream told;

    private ReadingProcess(PrintStream told) {
        this.told = told;
    }

    /** @param arguments the file, its name as sent, and the folder to leave the result in */
    public static void main(String[] arguments) throws IOException {
        PrintStream told = System.out;
        // Whatever a library prints is not taken for a message of ours.
        System.setOut(System.err);
        endWithThePortal();
        new ReadingProcess(told).read(Path.of(arguments[0]), arguments[1], Path.of(arguments[2]));
    }

    private void read(Path file, String name, Path folder) throws IOException {
        try (InputStream content = Files.newInputStream(file);
                BufferedWriter result = Files.newBufferedWriter(folder.resolve(IsolatedReading.RESULT))) {
            new Gson().toJson(DraftImporter.read(name, content, new Told(folder)), result);
        } catch (DraftRefusedException e) {
            refuse(e.reason(), e.arguments());
        } catch (StackOverflowError e) {
            refuse(Reason.TOO_DEEP, List.of());
        } catch (RuntimeException e) {
            // A reader stumbled over something nobody foresaw: the portal's log tells, and the sender can try another
            // copy.
            e.printStackTrace();
            refuse(Reason.CORRUPT, List.of());
        }
    }

    private void refuse(Reason reason, List<Object> arguments) {
        told.println(IsolatedReading.REFUSED
                + reason
                + arguments.stream().map(argument -> " " + argument).collect(Collectors.joining()));
    }

    /** Pictures go into the folder, pages onto the output. */
    private final class Told extends PictureFolder {

        Told(Path folder) {
            super(folder);
        }

        @Override
        public void page(int page, int of) {
            told.println(IsolatedReading.PAGE + page + " " + of);
        }
    }

    /** The portal holds the other end of our input: if it is gone, so are we. */
    private static void endWithThePortal() {
        Thread watch = new Thread(
                () -> {
                    try (InputStream in = System.in) {
                        in.transferTo(OutputStream.nullOutputStream());
                    } catch (IOException e) {
                        System.err.println("The other end is gone: " + e);
                    }
                    Runtime.getRuntime().halt(1);
                },
                "end-with-the-portal");
        watch.setDaemon(true);
        watch.start();
    }
}
