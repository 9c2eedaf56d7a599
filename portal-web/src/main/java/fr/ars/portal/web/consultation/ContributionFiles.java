package fr.ars.portal.web.consultation;

import fr.ars.portal.consultation.ContributionService;
import fr.ars.portal.files.FileRefusedException;
import fr.ars.portal.files.FileStore;
import fr.ars.portal.files.FileType;
import fr.ars.portal.files.StoredFile;
import fr.ars.portal.files.Upload;
import fr.ars.portal.form.DraftFile;
import fr.ars.portal.form.FormException;
import fr.ars.portal.kernel.Secret;
import fr.ars.portal.web.faces.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Files that come with a contribution: at most three of 10 MB, kept with the draft, never published unmoderated. */
@RequestScoped
public class ContributionFiles {

    private static final long LARGEST = 10L << 20;
    private static final int MOST = 3;
    private static final Set<FileType> ACCEPTED =
            EnumSet.of(FileType.PDF, FileType.JPEG, FileType.PNG, FileType.DOCX, FileType.ODT);

    @Inject
    Here here;

    @Inject
    FileStore store;

    @Inject
    ContributionService contributions;

    /** Takes the file that was sent, if any; gives the key of the words that say why not, or "". */
    String take(ContributionForm form, Secret draft) throws IOException {
        Optional<Part> sent = form.sentFile();
        if (sent.isEmpty()) {
            return "";
        }
        if (form.getFiles().size() >= MOST) {
            return "form.too-many-files";
        }
        Part part = sent.get();
        try (InputStream content = part.getInputStream()) {
            String name = Optional.ofNullable(part.getSubmittedFileName()).orElse("piece");
            StoredFile stored = store.receive(new Upload(
                    content,
                    name,
                    LARGEST,
                    ACCEPTED,
                    Optional.empty(),
                    here.scope().agency()));
            contributions.attach(
                    here.scope(), draft, new DraftFile(stored.id().toString(), stored.name(), stored.size()));
            return "";
        } catch (FileRefusedException | FormException e) {
            return e.code();
        }
    }

    void remove(Secret draft, String id) {
        contributions.detach(here.scope(), draft, id);
    }
}
