package fr.ars.portal.plan.internal;

import fr.ars.portal.plan.DraftVersionId;
import fr.ars.portal.plan.correcting.Change;
import fr.ars.portal.plan.correcting.SectionRow;
import fr.ars.portal.plan.correcting.Words;
import fr.ars.portal.plan.importing.outline.ImportedSection;
import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a section says in one version of the draft. */
@Entity
@Table(name = "section_text")
public class SectionText {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "draft_version_id")
    private long draftVersion;

    @ManyToOne(optional = false)
    @JoinColumn(name = "section_id")
    private Section section;

    @Column(name = "position")
    private int position;

    @Column(name = "level")
    private int level;

    @Column(name = "number")
    private String number;

    @Column(name = "title")
    private String title;

    @Column(name = "html")
    private String html;

    @Column(name = "words")
    private int words;

    @Column(name = "excluded")
    private boolean excluded;

    /** What the import found to be checked in it, by the names of the warnings, with commas between. */
    @Column(name = "warnings")
    private String warnings = "";

    @Version
    @Column(name = "version")
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected SectionText() {}

    public SectionText(DraftVersion draft, Section section, int position, ImportedSection read) {
        this.draftVersion = draft.id().value();
        this.section = section;
        this.position = position;
        this.level = Math.clamp(read.level(), 1, SectionRow.DEEPEST);
        this.number = read.number();
        this.title = fit(read.title());
        this.html = read.html();
        this.words = Words.in(read.html());
        this.warnings = read.warnings().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    /** A section that a correction makes, or brings back: everything is said, in the words of {@link Change}. */
    SectionText(DraftVersionId draft, Section section, JsonObject state) {
        this.draftVersion = draft.value();
        this.section = section;
        this.position = state.getInt("p");
        this.level = state.getInt("l");
        this.number = state.getString("n");
        this.title = state.getString("t");
        this.html = state.getString("h");
        this.words = state.getInt("w");
        this.excluded = state.getInt("x") == 1;
    }

    private static String fit(String title) {
        return title.length() <= SectionRow.LONGEST_TITLE ? title : title.substring(0, SectionRow.LONGEST_TITLE);
    }

    public Section section() {
        return section;
    }

    public boolean isExcluded() {
        return excluded;
    }

    public String number() {
        return number;
    }

    public int level() {
        return level;
    }

    public String html() {
        return html;
    }

    public String title() {
        return title;
    }

    /** Everything of it that a reader sees, for the hash of the frozen text. */
    String canonical() {
        return level + "\n" + number + "\n" + title + "\n" + html + "\n\f\n";
    }
}
