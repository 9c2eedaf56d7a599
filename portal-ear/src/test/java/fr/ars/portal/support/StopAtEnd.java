package fr.ars.portal.support;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Stops the portal under test when the last test has run. */
public class StopAtEnd implements LauncherSessionListener {

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        PortalUnderTest.stop();
    }
}
