package app.seatkeeper.reports.catalogue;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.ToIntFunction;

/// A list in which each of some things stands for several rows, which are made whenever they are asked for.
final class Unfolded<P, R> extends AbstractList<R> implements RandomAccess {

    private final List<P> parents;
    private final Child<P, R> child;
    private final int[] ends;

    /// Makes one of the rows of a parent.
    @FunctionalInterface
    interface Child<P, R> {
        R of(P parent, int place);
    }

    Unfolded(List<P> parents, ToIntFunction<P> children, Child<P, R> child) {
        this.parents = List.copyOf(parents);
        this.child = child;
        this.ends = new int[parents.size()];
        int end = 0;
        for (int i = 0; i < ends.length; i++) {
            end += children.applyAsInt(parents.get(i));
            ends[i] = end;
        }
    }

    @Override
    public R get(int index) {
        Objects.checkIndex(index, size());
        int parent = parentOf(index);
        return child.of(parents.get(parent), parent == 0 ? index : index - ends[parent - 1]);
    }

    /// The first parent that ends after the row.
    private int parentOf(int index) {
        int low = 0;
        int high = ends.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public int size() {
        return ends.length == 0 ? 0 : ends[ends.length - 1];
    }
}
