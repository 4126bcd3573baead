"""The form editor as a package of npm, brought beside the roll: fetched once, checked at every build, fetched from nowhere else."""
