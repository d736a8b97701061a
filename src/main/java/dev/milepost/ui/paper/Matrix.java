package dev.milepost.ui.paper;

import javafx.scene.transform.Transform;

/// Where something lies, is turned and is stretched: a point goes to `(xx·x + xy·y + tx, yx·x + yy·y + ty)`.
record Matrix(double xx, double yx, double xy, double yy, double tx, double ty) {

    static Matrix of(Transform transform) {
        return new Matrix(
                transform.getMxx(),
                transform.getMyx(),
                transform.getMxy(),
                transform.getMyy(),
                transform.getTx(),
                transform.getTy());
    }

    boolean isUpright() {
        return xx == 1 && yx == 0 && xy == 0 && yy == 1;
    }
}
