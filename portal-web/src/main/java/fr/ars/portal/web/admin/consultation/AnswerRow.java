package fr.ars.portal.web.admin.consultation;

/**
 * A published contribution in words.
 *
 * @param section the heading it is about; empty for the whole text
 * @param outcome what the agency made of it; empty as long as it has not answered
 * @param chosen whether its box was ticked when the form was sent
 */
public record AnswerRow(
        String number,
        String section,
        String stance,
        String who,
        String text,
        String received,
        String outcome,
        String answer,
        boolean chosen) {

    public boolean isAnswered() {
        return !outcome.isEmpty();
    }
}
