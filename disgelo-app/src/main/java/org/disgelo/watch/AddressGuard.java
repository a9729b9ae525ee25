package org.disgelo.watch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/**
 * Keeps fetching away from addresses that are nobody else's business: the machine's own, the local network's, those of
 * clouds' metadata. A name is looked up and every address of it must be public. Java remembers the look-up for some seconds,
 * so that the connection that follows goes where was looked.
 */
public final class AddressGuard {

    private final boolean privateToo;

    /** @param privateToo whether private addresses may be asked all the same */
    public AddressGuard(boolean privateToo) {
        this.privateToo = privateToo;
    }

    /**
     * Lets an address through.
     *
     * @throws IOException if it is not of the web, cannot be found, or is private
     */
    void check(URI address) throws IOException {
        String scheme = String.valueOf(address.getScheme());
        String host = address.getHost();
        if (!scheme.equals("http") && !scheme.equals("https") || host == null) {
            throw new IOException("only http and https addresses can be asked");
        }
        if (address.getUserInfo() != null) {
            throw new IOException("an address with a password in it is not asked");
        }
        if (privateToo) {
            return;
        }
        try {
            for (InetAddress found : InetAddress.getAllByName(host.replaceAll("^\\[|]$", ""))) {
                if (isPrivate(found)) {
                    throw new IOException(host + " is a private address (" + found.getHostAddress() + ")");
                }
            }
        } catch (UnknownHostException e) {
            throw new IOException("no such host: " + host, e);
        }
    }

    /** Whether an address is not one of the public internet (RFC 6890). */
    static boolean isPrivate(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return true;
        }
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        if (bytes.length == 4) {
            return first == 0
                    || first == 100 && second >= 64 && second < 128 // shared by carriers
                    || first == 192 && second == 0
                    || first == 198 && (second == 18 || second == 19)
                    || first >= 240;
        }
        boolean unique = (first & 0xfe) == 0xfc;
        boolean carriesOld = first == 0x00 && second == 0x64 || first == 0x20 && second == 0x02; // NAT64, 6to4
        return unique || carriesOld;
    }
}
