package nl.meekijken.intake;

import org.springframework.context.ApplicationContext;

/** Clears drafts away when a test says so, as happens at night. */
public final class DraftKeeping {

	private final ApplicationContext house;

	public DraftKeeping(ApplicationContext house) {
		this.house = house;
	}

	public void removeOld() {
		this.house.getBean(OldDrafts.class).remove();
	}

}
