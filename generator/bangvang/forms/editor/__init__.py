"""The form editor under `/admin/`: Sveltia CMS, told by the table of fields what a roll holds. A function of the roll alone."""
