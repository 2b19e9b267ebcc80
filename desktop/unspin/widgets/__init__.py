"""The window: the only place with QtWidgets."""

import os

# Qt hands larger fills out to threads (from 96 stretches of pixels on) and waits for them: for the small shapes of the
# rows waking them takes longer than the work, most of all on a busy machine. Qt asks once, at the first such fill.
os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")
