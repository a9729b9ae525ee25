package org.disgelo.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How the desk is set up.
 *
 * @param store the store's file; made when it is not there
 * @param host the address it listens on
 * @param port the port; 0 for any that is free
 * @param token what a writer must show; null when whoever reaches the desk may write
 * @param privateFeeds whether feeds may lie on private addresses
 */
public record DeskSettings(
        Path store, String host, int port, @Nullable String token, boolean privateFeeds) {

    public DeskSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port " + port + " is none");
        }
        if (token == null && !isLoopback(host)) {
            throw new IllegalArgumentException("beyond this machine, a desk needs a token");
        }
    }

    /** Whether only this machine can reach the desk. */
    boolean isLocal() {
        return isLoopback(host);
    }

    /** Whether an address is this machine's own. */
    public static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("host '" + host + "' is not known", e);
        }
    }
}
