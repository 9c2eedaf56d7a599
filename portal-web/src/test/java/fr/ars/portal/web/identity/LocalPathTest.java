package fr.ars.portal.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/bretagne/compte", "/documents?q=%C3%A9t%C3%A9&page=apres-12", "/a//b"})
    void a_path_of_this_portal_is_kept(String path) {
        assertThat(LocalPath.of(path)).contains(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "compte",
                "//ailleurs.example/",
                "/\\ailleurs.example",
                "\\/ailleurs.example",
                "https://ailleurs.example/",
                "javascript:alert(1)",
                "/compte\r\nSet-Cookie: a=b",
                "/\t/ailleurs.example",
                "/été"
            })
    void what_could_lead_elsewhere_is_not(String path) {
        assertThat(LocalPath.of(path)).isEmpty();
    }
}
