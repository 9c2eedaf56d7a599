package fr.ars.portal.web.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;
import jakarta.servlet.ServletRequest;
import java.util.List;
import java.util.Optional;

/** Where there is a {@link Doubt}, no button acts: the page comes back as it was filled in and says what to do. */
public class DoubtfulActions implements ActionListener {

    private final ActionListener wrapped;

    public DoubtfulActions(ActionListener wrapped) {
        this.wrapped = wrapped;
    }

    @Override
    public void processAction(ActionEvent event) {
        FacesContext faces = FacesContext.getCurrentInstance();
        Optional<Doubt> doubt =
                Doubt.about((ServletRequest) faces.getExternalContext().getRequest());
        if (doubt.isPresent()) {
            CDI.current()
                    .select(FormErrors.class)
                    .get()
                    .add(FormErrors.WHOLE_FORM, doubt.get().key(), List.of());
            faces.renderResponse();
        } else {
            wrapped.processAction(event);
        }
    }
}
