package fr.ars.portal.files.internal;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Where a content lies below the folder of files, such as "public/3f/a9/3fa9…". Never made of anything a person typed. */
public record Address(String value) {

    private static final Pattern FORM =
            Pattern.compile("public/[0-9a-f]{2}/[0-9a-f]{2}/[0-9a-f]{64}|sealed/[0-9a-f]{2}/[0-9a-f-]{36}");

    public Address {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an address: " + value);
        }
    }

    static Address ofPublic(String sha256) {
        return new Address("public/" + sha256.substring(0, 2) + "/" + sha256.substring(2, 4) + "/" + sha256);
    }

    /** What its content proves itself by; a sealed one says nothing of its content. */
    public Optional<String> sha256() {
        return value.startsWith("public/")
                ? Optional.of(value.substring(value.lastIndexOf('/') + 1))
                : Optional.empty();
    }

    /** Random, and unrelated to the identifier of the file. */
    static Address ofSealed() {
        String random = UUID.randomUUID().toString();
        return new Address("sealed/" + random.substring(0, 2) + "/" + random);
    }
}
