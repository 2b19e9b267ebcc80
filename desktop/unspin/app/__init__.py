"""What the window needs from QtCore and QtGui alone: jobs, settings, theme, actions, offsets."""
