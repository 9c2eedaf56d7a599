package fr.ars.portal.plan.importing.pdf;

import fr.ars.portal.plan.importing.content.Table;
import fr.ars.portal.plan.importing.pdf.PageContent.Image;

/** Something that has its place on a page. */
sealed interface PageItem permits PageItem.TableItem, PageItem.ImageItem, PageItem.Letters {

    float left();

    float right();

    float top();

    float bottom();

    /** Letters on one baseline. */
    sealed interface Letters extends PageItem permits PdfLine, Segment {

        float baseline();

        float size();

        @Override
        default float top() {
            return baseline() - size();
        }

        @Override
        default float bottom() {
            return baseline() + size() / 4;
        }
    }

    /** A table with all its lines drawn. */
    record TableItem(Table table, float left, float right, float top, float bottom) implements PageItem {}

    record ImageItem(Image image) implements PageItem {
        @Override
        public float left() {
            return image.left();
        }

        @Override
        public float right() {
            return image.right();
        }

        @Override
        public float top() {
            return image.top();
        }

        @Override
        public float bottom() {
            return image.bottom();
        }
    }
}
