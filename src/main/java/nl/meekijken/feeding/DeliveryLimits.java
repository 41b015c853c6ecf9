package nl.meekijken.feeding;

import nl.meekijken.values.FileSize;

/**
 * How much a delivery may hold; told beforehand to whoever brings one.
 *
 * @param file how large each of its files may be
 * @param paper how large each paper in a zip file may be
 * @param files how many may be in a zip file
 */
public record DeliveryLimits(FileSize file, FileSize paper, int files) {
}
