package fr.ars.portal.consultation;

/**
 * How far the preparation of an export has come.
 *
 * @param failed whether it broke off; asking for the file again begins anew
 */
public record ExportProgress(ExportFormat format, long done, long total, boolean failed) {

    public long percent() {
        return total == 0 ? 0 : Math.min(100, 100 * done / total);
    }
}
