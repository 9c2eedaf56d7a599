package fr.ars.portal.plan.reading;

/** The words that are put into a text to make it readable; whoever shows it has them from a bundle. */
public interface TextWords {

    /** What the link "§ 3" leads to, for those who hear it. */
    String passage();

    /** "Tableau 2". */
    String table(int number);

    /** The name of the link to a table as a file. */
    String csv();

    /** How to see all of a table that is wider than the screen. */
    String scroll();
}
