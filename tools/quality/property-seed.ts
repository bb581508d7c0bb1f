import fc from 'fast-check';

// Properties draw the same values in every run, so that what fails is what was changed. `CHENGXIN_PROPERTY_SEED=7` tries others.
fc.configureGlobal({ seed: Number(process.env['CHENGXIN_PROPERTY_SEED'] ?? 140_600) });
