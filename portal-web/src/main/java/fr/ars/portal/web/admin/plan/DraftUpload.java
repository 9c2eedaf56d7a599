package fr.ars.portal.web.admin.plan;

import fr.ars.portal.kernel.DomainException;
import fr.ars.portal.kernel.NotFoundException;
import fr.ars.portal.plan.DraftVersionId;
import fr.ars.portal.web.faces.FormErrors;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The file of a draft being sent. Why it is refused stands beside the field, with what to do. */
@Named
@RequestScoped
public class DraftUpload {

    private static final String FIELD = "file";

    /** What is made of the file. */
    interface Reader {
        DraftVersionId read(String fileName, InputStream content);
    }

    @Inject
    FormErrors errors;

    @Inject
    HttpServletRequest request;

    private @Nullable Part file;

    /** Says so beside the field when there is no file, or nothing in it: Faces takes the one for the other. */
    void require() throws IOException {
        if (sent().isEmpty()) {
            errors.add(FIELD, isNamed() ? "plan.import.empty" : "plan.file-missing");
        }
    }

    private boolean isNamed() throws IOException {
        try {
            return Optional.ofNullable(request.getPart(FIELD))
                    .map(Part::getSubmittedFileName)
                    .filter(name -> !name.isEmpty())
                    .isPresent();
        } catch (ServletException e) {
            return false; // no upload at all
        }
    }

    /** Reads the file; empty when it was refused. */
    Optional<DraftVersionId> read(Reader reader) throws IOException {
        Part part = sent().orElseThrow();
        try (InputStream content = part.getInputStream()) {
            return Optional.of(
                    reader.read(Optional.ofNullable(part.getSubmittedFileName()).orElse(""), content));
        } catch (NotFoundException e) {
            throw e;
        } catch (DomainException e) {
            errors.add(field(e.code()), e);
            return Optional.empty();
        }
    }

    private static String field(String code) {
        if (code.startsWith("plan.import.")) {
            return FIELD;
        }
        return switch (code) {
            case "plan.structure-not-then" -> "structure";
            case "plan.part-not-of-structure", "plan.part-there-already" -> "part";
            default -> FormErrors.WHOLE_FORM;
        };
    }

    private Optional<Part> sent() {
        return Optional.ofNullable(file)
                .filter(part -> !Optional.ofNullable(part.getSubmittedFileName())
                        .orElse("")
                        .isEmpty());
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
