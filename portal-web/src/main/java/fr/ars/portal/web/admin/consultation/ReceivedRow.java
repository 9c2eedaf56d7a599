package fr.ars.portal.web.admin.consultation;

import java.util.List;

/**
 * A received contribution in words.
 *
 * @param section the heading it is about; empty for the whole text
 * @param name the name its author wants shown, or that there is none
 * @param state the name of its state
 * @param refusal why it is not published; empty if it was not refused
 * @param note what was added for its author
 */
public record ReceivedRow(
        String number,
        String section,
        String stance,
        String capacity,
        String name,
        String text,
        String received,
        boolean late,
        String state,
        String moderated,
        String refusal,
        String note,
        List<Attachment> attachments) {

    /**
     * A document that was joined.
     *
     * @param size "1,2 Mo"
     * @param state what is known of its harmlessness, in words
     * @param served whether it may be opened
     */
    public record Attachment(String id, String name, String size, String state, boolean served) {}

    public boolean isWaiting() {
        return state.equals("TO_MODERATE");
    }

    public boolean isPublished() {
        return state.equals("PUBLISHED");
    }

    public boolean isRefused() {
        return state.equals("REFUSED");
    }
}
