package fr.ars.portal.web.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.render.FacesRenderer;
import jakarta.faces.render.Renderer;
import java.io.IOException;
import java.util.List;

/** Draws the choices of p:radios as the design system wants them; Faces' own renderer draws a table. */
@FacesRenderer(componentFamily = UIInput.COMPONENT_FAMILY, rendererType = "fr.ars.portal.RadioList")
public class RadioListRenderer extends Renderer<UIInput> {

    @Override
    public void decode(FacesContext context, UIInput input) {
        String name = input.getClientId(context);
        input.setSubmittedValue(
                context.getExternalContext().getRequestParameterMap().getOrDefault(name, ""));
    }

    @Override
    public void encodeEnd(FacesContext context, UIInput input) throws IOException {
        String chosen =
                String.valueOf(input.getSubmittedValue() == null ? input.getValue() : input.getSubmittedValue());
        boolean inline =
                Boolean.parseBoolean(String.valueOf(input.getAttributes().get("inline")));
        for (Option option : options(input)) {
            encode(context, input, option, option.value().equals(chosen), inline);
        }
    }

    private static List<Option> options(UIComponent input) {
        return input.getAttributes().get("options") instanceof List<?> options
                ? options.stream().map(Option.class::cast).toList()
                : List.of();
    }

    private static void encode(FacesContext context, UIInput input, Option option, boolean chosen, boolean inline)
            throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        String name = input.getClientId(context);
        String id = name + "-" + option.value();
        writer.startElement("div", input);
        writer.writeAttribute("class", "fr-fieldset__element" + (inline ? " fr-fieldset__element--inline" : ""), null);
        writer.startElement("div", input);
        writer.writeAttribute("class", "fr-radio-group", null);
        writer.startElement("input", input);
        writer.writeAttribute("type", "radio", null);
        writer.writeAttribute("id", id, null);
        writer.writeAttribute("name", name, null);
        writer.writeAttribute("value", option.value(), null);
        if (chosen) {
            writer.writeAttribute("checked", "checked", null);
        }
        writer.endElement("input");
        writer.startElement("label", input);
        writer.writeAttribute("class", "fr-label", null);
        writer.writeAttribute("for", id, null);
        writer.writeText(option.label(), null);
        encodeHint(writer, input, option);
        writer.endElement("label");
        writer.endElement("div");
        writer.endElement("div");
    }

    private static void encodeHint(ResponseWriter writer, UIInput input, Option option) throws IOException {
        if (!option.hint().isEmpty()) {
            writer.startElement("span", input);
            writer.writeAttribute("class", "fr-hint-text", null);
            writer.writeText(option.hint(), null);
            writer.endElement("span");
        }
    }
}
