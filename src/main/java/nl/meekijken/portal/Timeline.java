package nl.meekijken.portal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.meekijken.dossier.Activity;
import nl.meekijken.dossier.ActivityGroup;
import nl.meekijken.web.Texts;

/**
 * The activities of a dossier in the order the reader likes, grouped by day.
 *
 * @param all oldest first
 * @param only the group to show; none for all
 */
record Timeline(List<Activity> all, boolean newestFirst, @Nullable ActivityGroup only) {

	/** Those to show, under the day on which they happened. */
	Map<LocalDate, List<Activity>> days(Texts texts) {
		var days = new LinkedHashMap<LocalDate, List<Activity>>();
		for (var activity : this.newestFirst ? this.all.reversed() : this.all) {
			if (this.only == null || ActivityGroup.of(activity.kind()) == this.only) {
				days.computeIfAbsent(texts.dayOf(activity.at()), day -> new ArrayList<>()).add(activity);
			}
		}
		return days;
	}

	/** How many there are of each group that occurs. */
	Map<ActivityGroup, Long> groups() {
		var groups = new EnumMap<ActivityGroup, Long>(ActivityGroup.class);
		this.all.forEach(activity -> groups.merge(ActivityGroup.of(activity.kind()), 1L, Long::sum));
		return groups;
	}

}
