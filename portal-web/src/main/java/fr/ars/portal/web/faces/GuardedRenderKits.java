package fr.ars.portal.web.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.RenderKitWrapper;
import jakarta.faces.render.Renderer;
import jakarta.faces.render.RendererWrapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;

/** Puts the token of {@link RequestGuard} into every form that Faces draws, so that no page can forget it. */
public class GuardedRenderKits extends RenderKitFactory {

    public GuardedRenderKits(RenderKitFactory wrapped) {
        super(wrapped);
    }

    @Override
    public void addRenderKit(String id, RenderKit kit) {
        getWrapped().addRenderKit(id, kit);
    }

    @Override
    public RenderKit getRenderKit(FacesContext context, String id) {
        return new Guarded(getWrapped().getRenderKit(context, id));
    }

    @Override
    public Iterator<String> getRenderKitIds() {
        return getWrapped().getRenderKitIds();
    }

    private static final class Guarded extends RenderKitWrapper {

        Guarded(RenderKit kit) {
            super(kit);
        }

        @Override
        public Renderer<?> getRenderer(String family, String type) {
            Renderer<?> renderer = getWrapped().getRenderer(family, type);
            return family.equals(UIForm.COMPONENT_FAMILY) ? new FormRenderer(renderer) : renderer;
        }
    }

    private static final class FormRenderer extends RendererWrapper {

        FormRenderer(Renderer<?> form) {
            super(form);
        }

        @Override
        public void encodeBegin(FacesContext context, UIComponent form) throws IOException {
            super.encodeBegin(context, form);
            Optional<String> token = CDI.current()
                    .select(RequestGuard.class)
                    .get()
                    .token((HttpServletRequest) context.getExternalContext().getRequest());
            if (token.isPresent()) {
                ResponseWriter writer = context.getResponseWriter();
                writer.startElement("input", form);
                writer.writeAttribute("type", "hidden", null);
                writer.writeAttribute("name", RequestGuard.FIELD, null);
                writer.writeAttribute("value", token.get(), null);
                writer.endElement("input");
            }
        }
    }
}
