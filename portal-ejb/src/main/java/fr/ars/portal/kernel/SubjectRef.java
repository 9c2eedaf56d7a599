package fr.ars.portal.kernel;

/**
 * A pointer to a thing of any room, by kind and identifier ("consultation", "12"). What points upward or sideways in
 * the house (the scope of a grant, the subject of an audit line) stores one of these instead of a foreign key.
 */
public record SubjectRef(String kind, String id) {

    public SubjectRef {
        if (kind.isBlank() || id.isBlank() || kind.length() > 40 || id.length() > 80) {
            throw new IllegalArgumentException("Not a subject: " + kind + "/" + id);
        }
    }

    public static SubjectRef of(String kind, long id) {
        return new SubjectRef(kind, Long.toString(id));
    }

    @Override
    public String toString() {
        return kind + "/" + id;
    }
}
