package fr.ars.portal.plan.importing.pdf;

import fr.ars.portal.plan.importing.pdf.TaggedText.Place;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * A tag with what stands below it. A tag reached a second time, as in a tree that bites its own tail, has nothing below it.
 *
 * @param type by its standard name: the author's own names are translated
 * @param kids tags and places of content, in reading order
 * @param alternative what it shows, in words; "" when nobody has said
 */
record TagNode(String type, List<Kid> kids, String alternative, COSDictionary attributes) {

    private static final int DEEPEST = 100;
    private static final int MOST = 1_000_000;

    /** A tag or content. */
    record Kid(Optional<TagNode> node, Optional<Place> place) {}

    static Optional<TagNode> rootOf(PDDocument pdf) {
        COSDictionary root = pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        if (root == null) {
            return Optional.empty();
        }
        return Optional.of(new Reading(pdf, root).root());
    }

    int number(String attribute, int otherwise) {
        return attributes.getInt(COSName.getPDFName(attribute), otherwise);
    }

    private static final class Reading {

        private final COSDictionary root;
        private final COSDictionary roles;
        private final Map<COSDictionary, Integer> pages = new IdentityHashMap<>();
        private final Map<COSDictionary, Boolean> seen = new IdentityHashMap<>();

        private Reading(PDDocument pdf, COSDictionary root) {
            this.root = root;
            COSDictionary mapped = root.getCOSDictionary(COSName.ROLE_MAP);
            this.roles = mapped == null ? new COSDictionary() : mapped;
            int number = 0;
            for (PDPage page : pdf.getPages()) {
                pages.put(page.getCOSObject(), ++number);
            }
        }

        private TagNode root() {
            return node(root, 0, 0);
        }

        private TagNode node(COSDictionary tag, int page, int depth) {
            List<Kid> kids = new ArrayList<>();
            boolean again = seen.put(tag, true) != null;
            if (depth > DEEPEST || seen.size() > MOST) {
                throw ReadingLimits.tooComplex();
            }
            if (!again) {
                int ownPage = pageOf(tag, page);
                COSBase below = tag.getDictionaryObject(COSName.K);
                if (below instanceof COSArray array) {
                    for (int i = 0; i < array.size(); i++) {
                        add(array.getObject(i), ownPage, depth, kids);
                    }
                } else {
                    add(below, ownPage, depth, kids);
                }
            }
            String alternative = Optional.ofNullable(tag.getString(COSName.ALT)).orElse("");
            return new TagNode(type(tag), kids, alternative, attributes(tag));
        }

        private void add(@org.jspecify.annotations.Nullable COSBase kid, int page, int depth, List<Kid> kids) {
            if (kid instanceof COSInteger mark) {
                kids.add(new Kid(Optional.empty(), Optional.of(new Place(page, mark.intValue()))));
            } else if (kid instanceof COSDictionary below) {
                String kind =
                        Optional.ofNullable(below.getNameAsString(COSName.TYPE)).orElse("");
                if (kind.equals("MCR")) {
                    Place place = new Place(pageOf(below, page), below.getInt(COSName.MCID));
                    kids.add(new Kid(Optional.empty(), Optional.of(place)));
                } else if (!kind.equals("OBJR")) {
                    kids.add(new Kid(Optional.of(node(below, page, depth + 1)), Optional.empty()));
                }
            }
        }

        private int pageOf(COSDictionary tag, int otherwise) {
            COSDictionary page = tag.getCOSDictionary(COSName.PG);
            return page == null ? otherwise : pages.getOrDefault(page, otherwise);
        }

        private String type(COSDictionary tag) {
            String type = Optional.ofNullable(tag.getNameAsString(COSName.S)).orElse("");
            for (int i = 0; i < 5 && roles.containsKey(COSName.getPDFName(type)); i++) {
                type = Optional.ofNullable(roles.getNameAsString(COSName.getPDFName(type)))
                        .orElse("");
            }
            return type;
        }

        /** The attributes that matter here (spans of cells) have one name each, whoever owns them. */
        private static COSDictionary attributes(COSDictionary tag) {
            COSDictionary all = new COSDictionary();
            COSBase attributes = tag.getDictionaryObject(COSName.A);
            if (attributes instanceof COSDictionary one) {
                all.addAll(one);
            } else if (attributes instanceof COSArray several) {
                for (int i = 0; i < several.size(); i++) {
                    if (several.getObject(i) instanceof COSDictionary one) {
                        all.addAll(one);
                    }
                }
            }
            return all;
        }
    }
}
