package fr.ars.portal.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Commands of the application server, each a process of its own on this Java; what they print goes to one file. */
record AdminCommands(Path commandLine, Path console) {

    Process begin(Map<String, String> environment, String... command) throws IOException {
        String home = System.getProperty("java.home");
        List<String> words =
                new ArrayList<>(List.of(Path.of(home, "bin", "java").toString(), "-jar", commandLine.toString()));
        words.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(words);
        builder.environment().putAll(environment);
        builder.environment().put("AS_JAVA", home);
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(console.toFile()));
        return builder.start();
    }
}
