/// Where the work lies, and its backups.
package dev.milepost.ui.data;
