package nl.meekijken.office;

import org.jspecify.annotations.Nullable;

/**
 * How an office shows itself.
 *
 * @param name by which it is called; as the office if none was chosen
 * @param colours in the place of ours; none to keep ours
 * @param hasLogo whether it has a picture
 * @param version grows with each change, for what is kept by browsers
 */
public record Brand(String name, @Nullable BrandColours colours, boolean hasLogo, int version) {
}
