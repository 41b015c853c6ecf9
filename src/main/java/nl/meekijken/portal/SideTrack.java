package nl.meekijken.portal;

import java.util.ArrayList;
import java.util.List;

import nl.meekijken.dossier.Expertise;
import nl.meekijken.dossier.SideTracks;

/**
 * Something that runs beside the stations, as a flag with a sentence.
 *
 * @param key of its words; the sentence is under the key with {@code .why}
 */
record SideTrack(String key, String icon) {

	static List<SideTrack> of(SideTracks tracks) {
		var flags = new ArrayList<SideTrack>();
		if (tracks.expertise() != Expertise.NONE) {
			flags.add(new SideTrack("side.expertise." + (tracks.expertise() == Expertise.REPORTED ? "done" : "running"),
					"car"));
		}
		if (tracks.injury()) {
			flags.add(new SideTrack("side.injury", "cross-box"));
		}
		if (tracks.abroad()) {
			flags.add(new SideTrack("side.abroad", "globe"));
		}
		if (tracks.guaranteeFund()) {
			flags.add(new SideTrack("side.fund", "building"));
		}
		if (tracks.complaint()) {
			flags.add(new SideTrack("side.complaint", "scales"));
		}
		return List.copyOf(flags);
	}

}
