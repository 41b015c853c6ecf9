package nl.meekijken;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import nl.meekijken.database.StartRefused;
import nl.meekijken.drawing.Studio;

/**
 * Papers are drawn apart from the network; in earnest, less has to be accepted in words.
 */
@Component
class DrawingCheck implements SmartInitializingSingleton {

	private final boolean embedded;

	private final String network;

	private final boolean apart;

	@Autowired
	DrawingCheck(@Value("${meekijken.embedded:false}") boolean embedded,
			@Value("${meekijken.drawing.network:}") String network, Studio studio) {
		this(embedded, network, studio.isApart());
	}

	DrawingCheck(boolean embedded, String network, boolean apart) {
		this.embedded = embedded;
		this.network = network;
		this.apart = apart;
	}

	@Override
	public void afterSingletonsInstantiated() {
		if (!this.embedded && !this.apart && !this.network.strip().equals("accepted")) {
			throw new StartRefused(
					"Papers would be drawn in a process that can reach the network: unshare does not work.",
					"Install util-linux and let this user make namespaces, or accept it with"
							+ " MEEKIJKEN_DRAWING_NETWORK=accepted.");
		}
	}

}
