package fr.ars.portal.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Read by programs, without an account: what anybody may read on pages, under the same identifiers. */
@ApplicationPath("/api/v1")
public class ApiApplication extends Application {}
