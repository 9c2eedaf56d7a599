package fr.ars.portal.agency.internal;

import fr.ars.portal.agency.Agencies;
import fr.ars.portal.agency.ReferenceData;
import fr.ars.portal.kernel.ConfigFiles;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What config/reference holds, read as the portal reads it, without a database between. */
public final class ReferenceFixture {

    static final ReferenceFiles FILES = ReferenceFiles.read(new ConfigFiles(Optional.empty())::open);

    public static final ReferenceData REFERENCE_DATA = new ReferenceBook(FILES.facts(), Map.of());
    public static final Agencies AGENCIES = agencies(FILES);

    private ReferenceFixture() {}

    static Agencies agencies(ReferenceFiles files) {
        ReferenceBook book = new ReferenceBook(files.facts(), Map.of());
        return AgencyBook.of(
                files.agencies().stream()
                        .map(row -> new Agency(row.facts(), row.contact()))
                        .toList(),
                files.territories().stream().map(Territory::new).toList(),
                List.of(),
                id -> book.zone(id).orElseThrow());
    }
}
