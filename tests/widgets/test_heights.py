"""Heights and their sums, whatever is changed in between."""

from hypothesis import given
from hypothesis import strategies as st

from unspin.widgets.rows.heights import BLOCK, Heights

HEIGHTS = st.lists(st.integers(1, 400), min_size=1, max_size=40).flatmap(
    lambda some: st.sampled_from([1, 3, BLOCK // len(some) + 2]).map(lambda times: some * times)
)


@given(HEIGHTS, st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 400)), max_size=20))
def test_tops_and_total_are_the_sums_of_the_heights(first: list[int], changes: list[tuple[int, int]]) -> None:
    heights, plain = Heights(first), list(first)
    for index, height in changes:
        at = index % len(plain)
        assert heights.set(at, height) == height - plain[at]
        plain[at] = height
    assert heights.total() == sum(plain)
    for index in {0, len(plain) // 2, len(plain) - 1, min(BLOCK, len(plain) - 1)}:
        assert heights.top(index) == sum(plain[:index])
    assert heights.top(len(plain)) == sum(plain)


@given(HEIGHTS, st.integers(-50, 60_000))
def test_the_band_at_a_height_holds_that_height(first: list[int], y: int) -> None:
    heights = Heights(first)
    index, top = heights.at(y)
    assert top == sum(first[:index])
    if 0 <= y < sum(first):
        assert top <= y < top + first[index]
    else:
        assert index == (0 if y < 0 else len(first) - 1)
