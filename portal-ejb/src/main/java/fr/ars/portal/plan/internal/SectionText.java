package fr.ars.portal.plan.internal;

import fr.ars.portal.plan.PlanException;
import fr.ars.portal.plan.importing.content.ImportWarning;
import fr.ars.portal.plan.importing.outline.ImportedSection;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a section says in one version of the draft. */
@Entity
@Table(name = "section_text")
public class SectionText {

    public static final int DEEPEST = 6;

    private static final int LONGEST_TITLE = 500;

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
        this.level = Math.clamp(read.level(), 1, DEEPEST);
        this.number = read.number();
        this.title = fit(read.title());
        this.html = read.html();
        this.words = Words.in(read.html());
        this.warnings = read.warnings().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    private static String fit(String title) {
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE);
    }

    void rename(String newTitle) {
        if (newTitle.isBlank()) {
            throw new PlanException("title-missing");
        }
        if (newTitle.length() > LONGEST_TITLE) {
            throw new PlanException("title-too-long", LONGEST_TITLE);
        }
        title = newTitle.strip();
        resolve(ImportWarning.TITLE_MISSING);
    }

    void moveToLevel(int newLevel) {
        if (newLevel < 1 || newLevel > DEEPEST) {
            throw new PlanException("level-impossible", DEEPEST);
        }
        level = newLevel;
    }

    void exclude(boolean yes) {
        excluded = yes;
    }

    /** Takes the title and the text of the section that follows it in the draft; nothing is lost. */
    void absorb(SectionText next) {
        String heading = (next.number + " " + next.title).strip();
        html = html + (heading.isEmpty() ? "" : "<p><strong>" + Words.escaped(heading) + "</strong></p>") + next.html;
        words = Words.in(html);
        warnings = both(warnings, next.warnings);
    }

    /** Somebody has seen to it. */
    void resolve(ImportWarning warning) {
        warnings = split(warnings).filter(name -> !name.equals(warning.name())).collect(Collectors.joining(","));
    }

    private static String both(String first, String second) {
        return Stream.concat(split(first), split(second)).distinct().collect(Collectors.joining(","));
    }

    private static Stream<String> split(String warnings) {
        return Stream.of(warnings.split(",")).filter(name -> !name.isEmpty());
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
