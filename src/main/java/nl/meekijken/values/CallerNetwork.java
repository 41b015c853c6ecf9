package nl.meekijken.values;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * From where somebody calls, as it is counted. An IPv4 address counts whole. Of an IPv6
 * address the first 64 bits count: whoever has one address of such a network has all 2^64
 * of them, and a limit per address would be none. What is no address counts as it stands.
 */
public record CallerNetwork(String value) {

	private static final int NETWORK_BYTES = 8;

	/** The network of an address as a server tells it; no name is ever looked up. */
	public static CallerNetwork of(String address) {
		try {
			return new CallerNetwork(networkOf(InetAddress.ofLiteral(withoutZone(address))));
		}
		catch (IllegalArgumentException ex) {
			return new CallerNetwork(address);
		}
	}

	/** An IPv4 address that is written as IPv6 was read as IPv4 already. */
	private static String networkOf(InetAddress address) {
		if (!(address instanceof Inet6Address)) {
			return address.getHostAddress();
		}
		var network = Arrays.copyOf(address.getAddress(), NETWORK_BYTES);
		return HexFormat.of().formatHex(network).replaceAll("(.{4})(?=.)", "$1:") + "::/64";
	}

	/** A zone tells by which card of this machine the packet came. */
	private static String withoutZone(String address) {
		var zone = address.indexOf('%');
		return (zone < 0) ? address : address.substring(0, zone);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
