package nl.meekijken.journeys;

import com.google.gson.JsonObject;

/**
 * A device that keeps passkeys and verifies its user, as Chromium pretends to have one.
 */
final class VirtualKey {

	private VirtualKey() {
	}

	static void plugInto(Visit visit) {
		var browser = visit.context().newCDPSession(visit.page());
		browser.send("WebAuthn.enable");
		var device = new JsonObject();
		device.addProperty("protocol", "ctap2");
		device.addProperty("transport", "internal");
		device.addProperty("hasResidentKey", true);
		device.addProperty("hasUserVerification", true);
		device.addProperty("isUserVerified", true);
		device.addProperty("automaticPresenceSimulation", true);
		var options = new JsonObject();
		options.add("options", device);
		browser.send("WebAuthn.addVirtualAuthenticator", options);
	}

}
