package fr.ars.portal.plan.importing.content;

import java.util.regex.Pattern;

/**
 * A picture of the draft, put aside while the file was read.
 *
 * @param name of the file it was put aside in, such as {@code picture-3.png}; its end tells the type
 */
public record Picture(String name) {

    /** What names of pictures look like, wherever one is referred to. */
    public static final Pattern NAME = Pattern.compile("picture-\\d{1,5}\\.(?:png|jpg)");

    public Picture {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("No name of a picture");
        }
    }
}
