package nl.meekijken.handling;

import java.util.List;
import java.util.stream.Stream;

import nl.meekijken.dossier.Expertise;
import nl.meekijken.dossier.SideTracks;
import nl.meekijken.web.Texts;

/** What runs beside the stations of a dossier, in words. */
final class Flags {

	private Flags() {
	}

	static List<String> of(SideTracks tracks, Texts texts) {
		return Stream.of(flag(tracks.expertise() != Expertise.NONE, "flags.expertise", texts),
				flag(tracks.injury(), "flags.injury", texts), flag(tracks.abroad(), "flags.abroad", texts),
				flag(tracks.guaranteeFund(), "flags.fund", texts), flag(tracks.complaint(), "flags.complaint", texts))
			.flatMap(one -> one)
			.toList();
	}

	private static Stream<String> flag(boolean up, String key, Texts texts) {
		return up ? Stream.of(texts.say(key)) : Stream.empty();
	}

}
