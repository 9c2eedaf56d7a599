package fr.ars.portal.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Word files as an office sends them, with tables, and as long as a real plan. */
public final class RichDraft {

    private static final int SECTIONS_IN_A_CHAPTER = 9;
    private static final int WORDS_ON_A_PAGE = 350;

    private final XWPFDocument word = new XWPFDocument();

    private RichDraft() {}

    /** Two chapters, a list, a simple table and one whose cells span. */
    public static byte[] small() {
        RichDraft draft = new RichDraft();
        draft.say("1 L’offre de soins", "Ce chapitre dit où l’on se soigne.");
        draft.say(
                "1.1 La chirurgie",
                "La chirurgie reste à moins d’une heure de chaque habitant, même l’œil et le cœur.");
        draft.say("Les sites sont choisis avec les soignants et les élus.");
        draft.table(new String[] {"Activité", "Implantations en 2028", "Évolution"}, new String[][] {
            {"Chirurgie de l’œil", "12", "-2"},
            {"Chirurgie du cœur", "3", "=1+1"},
        });
        draft.say("1.2 Les urgences", "Un service d’urgence est à moins de trente minutes.");
        draft.spanning();
        draft.say("2 La prévention", "Chaque enfant voit une infirmière à l’école.");
        draft.say("2.1 À l’école", "Les bilans de santé prévus par la loi ont lieu dans toutes les écoles.");
        return draft.bytes();
    }

    /** As many pages of plain paragraphs, in numbered sections. */
    static byte[] long300Pages() {
        RichDraft draft = new RichDraft();
        String sentence =
                "L’agence et ses partenaires s’engagent à rapprocher les soins des habitants de chaque territoire. ";
        int words = 0;
        for (int chapter = 1; words < 300 * WORDS_ON_A_PAGE; chapter++) {
            draft.say(chapter + " Chapitre sur le thème " + chapter, "Ce chapitre ouvre le thème.");
            for (int section = 1; section <= SECTIONS_IN_A_CHAPTER; section++) {
                draft.say(chapter + "." + section + " Objectif " + chapter + " dans le domaine " + section);
                for (int paragraph = 0; paragraph < 10; paragraph++) {
                    draft.say(sentence.repeat(6));
                    words += 6 * 15;
                }
            }
        }
        return draft.bytes();
    }

    private void say(String... paragraphs) {
        for (String paragraph : paragraphs) {
            word.createParagraph().createRun().setText(paragraph);
        }
    }

    private void table(String[] head, String[][] rows) {
        XWPFTable table = word.createTable(rows.length + 1, head.length);
        fill(table, 0, head);
        table.getRow(0).setRepeatHeader(true);
        for (int i = 0; i < rows.length; i++) {
            fill(table, i + 1, rows[i]);
        }
    }

    private void spanning() {
        XWPFTable table = word.createTable(3, 3);
        fill(table, 0, "Territoire", "Services le jour", "Services la nuit");
        fill(table, 1, "Nord", "4", "2");
        fill(table, 2, "Tout le sud de la région", "5");
        table.getRow(2).removeCell(2);
        table.getRow(2).getCell(1).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.TWO);
        table.getRow(0).setRepeatHeader(true);
    }

    private static void fill(XWPFTable table, int row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            table.getRow(row).getCell(i).setText(cells[i]);
        }
    }

    private byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (word) {
            word.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
