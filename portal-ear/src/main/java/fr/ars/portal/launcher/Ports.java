package fr.ars.portal.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Questions about this machine's TCP ports. */
final class Ports {

    private Ports() {}

    static void requireFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException | IllegalArgumentException e) {
            throw new CannotStart(
                    "Port " + port + " is not free: stop what uses it, or choose another with -Dportal.port=8081", e);
        }
    }

    /** Whether something of this machine listens there. */
    static boolean isOpen(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    /** A port of the loopback interface that nothing listened on a moment ago. */
    static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new CannotStart("This machine gives no free port on its loopback interface: " + e.getMessage(), e);
        }
    }
}
