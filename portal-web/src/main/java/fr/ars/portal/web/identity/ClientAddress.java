package fr.ars.portal.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;

/**
 * Which client a request comes from, to count its attempts; behind a proxy, see {@link Proxies}. One subscriber of IPv6 has a whole network of 64 bits: the
 * rest of the address, which they change at will, does not count.
 */
@RequestScoped
public class ClientAddress {

    private static final int GROUPS_OF_THE_NETWORK = 4;

    @Inject
    HttpServletRequest request;

    @Inject
    Proxies proxies;

    public String value() {
        List<String> forwarded = Collections.list(request.getHeaders("X-Forwarded-For"));
        return network(proxies.client(request.getRemoteAddr(), forwarded));
    }

    /** @param address as the container writes it: IPv6 in full ("2001:db8:0:0:1:2:3:4") or shortened; IPv4 as it is, or within IPv6 */
    static String network(String address) {
        if (address.indexOf('.') >= 0) {
            return address.substring(address.lastIndexOf(':') + 1);
        }
        int gap = address.indexOf("::");
        String head = gap < 0 ? address : address.substring(0, gap);
        String[] groups = head.split(":");
        StringBuilder network = new StringBuilder();
        for (int i = 0; i < GROUPS_OF_THE_NETWORK; i++) {
            network.append(i < groups.length && !groups[i].isEmpty() ? groups[i] : "0")
                    .append(':');
        }
        return network.toString();
    }
}
