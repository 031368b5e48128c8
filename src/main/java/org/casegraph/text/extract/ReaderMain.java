package org.casegraph.text.extract;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The process that reads files, as it is seen from inside: it answers until nobody asks any more. */
final class ReaderMain {

    private static final int PATIENCE = 60;
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private ReaderMain() {}

    public static void main(String[] arguments) throws IOException {
        var answers = new DataOutputStream(new BufferedOutputStream(System.out));
        // What libraries print would stand between the answers.
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        var questions = new DataInputStream(new BufferedInputStream(System.in));
        var bounds = Bounds.parse(arguments[0]);
        try (var clock = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().factory())) {
            while (true) {
                var end = clock.schedule(() -> System.exit(0), PATIENCE, TimeUnit.SECONDS);
                var file = Transcript.file(questions);
                var format = Transcript.format(questions);
                end.cancel(false);
                try {
                    Transcript.tell(Formats.read(file, format, bounds), answers);
                } catch (Unreadable e) {
                    Transcript.tell(e, answers);
                } catch (StackOverflowError e) {
                    Transcript.tell(
                            new Unreadable("the file is nested deeper than can be read; print it to a new PDF"),
                            answers);
                }
            }
        } catch (EOFException e) {
            System.exit(0);
        }
    }

    /** How it is started: by the Java that runs this, from where these classes are, with nothing of the environment. */
    static ProcessBuilder command(Bounds bounds) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx" + bounds.memory() + "m", "-XX:+ExitOnOutOfMemoryError", "-XX:+UseSerialGC"));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Djava.awt.headless=true"));
        // What Java itself has to say would stand between the answers.
        command.add("-XX:+DisplayVMOutputToStderr");
        command.addAll(List.of("-cp", classPath()));
        if (isPacked()) {
            command.addAll(List.of("-Dloader.main=" + ReaderMain.class.getName(), LAUNCHER));
        } else {
            command.add(ReaderMain.class.getName());
        }
        command.add(bounds.toString());
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        return builder;
    }

    /** Whether these classes are inside the one jar of the whole program, which starts others by its own launcher. */
    private static boolean isPacked() {
        var place = ReaderMain.class.getProtectionDomain().getCodeSource();
        return place != null && String.valueOf(place.getLocation()).contains("BOOT-INF");
    }

    /** Without an empty part, which would mean the working directory. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path", "").split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
