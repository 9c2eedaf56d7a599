package fr.ars.portal.web.consultation;

import fr.ars.portal.consultation.Capacity;
import fr.ars.portal.consultation.ContributionText;
import fr.ars.portal.consultation.Stance;
import fr.ars.portal.form.DraftFile;
import fr.ars.portal.form.DraftView;
import fr.ars.portal.web.faces.Option;
import fr.ars.portal.web.faces.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody types to contribute, all of it text; what it means is decided when it is checked. */
@Named
@RequestScoped
public class ContributionForm {

    @Inject
    Texts texts;

    private String stance = "";
    private String text = "";
    private String capacity = "";
    private String postalCode = "";
    private String publicName = "";
    private String email = "";
    private int version;
    private @Nullable Part file;
    private List<DraftFile> files = List.of();

    void show(DraftView draft) {
        stance = draft.field("stance");
        text = draft.field("text");
        capacity = draft.field("capacity");
        postalCode = draft.field("postalCode");
        publicName = draft.field("publicName");
        email = draft.field("email");
        version = draft.version();
        files = draft.files();
    }

    Map<String, String> typed() {
        Map<String, String> fields = new HashMap<>();
        fields.put("stance", stance);
        fields.put("text", text);
        fields.put("capacity", capacity);
        fields.put("postalCode", postalCode);
        fields.put("publicName", publicName);
        fields.put("email", email);
        return fields;
    }

    ContributionText words() {
        return new ContributionText(
                constant(Stance.class, stance).orElse(null),
                // Browsers send two characters at each end of line; a person counts one.
                text.replace("\r\n", "\n"),
                constant(Capacity.class, capacity).orElse(null),
                postalCode,
                publicName,
                email,
                files.stream().map(DraftFile::id).toList());
    }

    Optional<Part> sentFile() {
        return Optional.ofNullable(file).filter(part -> part.getSize() > 0);
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst();
    }

    public List<Option> getStances() {
        return options(Stance.values(), "contribution.stance.");
    }

    public List<Option> getCapacities() {
        return options(Capacity.values(), "contribution.capacity.");
    }

    private List<Option> options(Enum<?>[] values, String prefix) {
        return Arrays.stream(values)
                .map(value -> Option.of(value.name(), texts.of(prefix + value.name())))
                .toList();
    }

    public String getStance() {
        return stance;
    }

    public void setStance(String stance) {
        this.stance = stance;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getCapacity() {
        return capacity;
    }

    public void setCapacity(String capacity) {
        this.capacity = capacity;
    }

    public String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
    }

    public String getPublicName() {
        return publicName;
    }

    public void setPublicName(String publicName) {
        this.publicName = publicName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public List<DraftFile> getFiles() {
        return files;
    }
}
