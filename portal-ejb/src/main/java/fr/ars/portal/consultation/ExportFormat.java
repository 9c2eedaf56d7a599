package fr.ars.portal.consultation;

/** In what form contributions are handed out. */
public enum ExportFormat {
    CSV("csv", "text/csv; charset=UTF-8"),
    JSON("json", "application/json");

    private final String extension;
    private final String mediaType;

    ExportFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }
}
