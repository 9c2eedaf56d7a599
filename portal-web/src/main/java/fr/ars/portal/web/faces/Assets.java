package fr.ars.portal.web.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** The addresses of style sheets, scripts and pictures, each with a fingerprint of its content: kept for a year. */
@Named
@ApplicationScoped
public class Assets {

    @Inject
    ServletContext application;

    private final Properties addresses = new Properties();

    @PostConstruct
    void read() {
        try (InputStream list = application.getResourceAsStream("/assets/list.properties")) {
            if (list == null) {
                throw new IllegalStateException("The application was built without its assets");
            }
            addresses.load(new InputStreamReader(list, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String of(String name) {
        return Optional.ofNullable(addresses.getProperty(name))
                .orElseThrow(() -> new IllegalArgumentException("No such asset: " + name));
    }
}
