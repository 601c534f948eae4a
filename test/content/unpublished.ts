/**
 * What must not be said anywhere, by the checked claim that says so (`DROPPED` in corrections.ts holds the numbers). Each has
 * sentences that it has to catch, and some that come near and may stand.
 */
export interface Unpublished {
  readonly claim: string;
  readonly pattern: RegExp;
  readonly caught: readonly string[];
  readonly allowed: readonly string[];
}

/** Takes the claim back in its own sentence. */
export const DENIAL = /\b(?:not|no|nobody|none|nothing|never|nor|neither|cannot|whether|untested|left it open)\b|n['’]t\b/i;

const of = (claim: string, pattern: RegExp, caught: readonly string[], allowed: readonly string[] = []): Unpublished => ({claim, pattern, caught, allowed});

/** Claims that were found wrong, overstated or unsupported, as somebody would make them. A sentence that denies one may stand. */
export const CLAIMS: readonly Unpublished[] = [
  of('S1-51pct', /\bhalv(?:e|es|ing)\b[^.]*\b(?:injur|strain)|\bNordics? (?:(?:cuts?|reduces?) (?:\w+ ){0,3}(?:injur|strain|risk)|lowers? (?:the|your) risk)/i, ['Nordics halve hamstring injuries.', 'The Nordic cuts injuries.'], ['Athletes with Nordics had about half the injuries.']),
  of('S1-hq-balance', /\b(?:aim|target|goal|should|ideal|healthy|right|good|better|balanced)\b[^.]*\b(?:ratio\b[^.]*\b(?:hamstrings?|thigh|strength)|strength ratio|H ?[:/] ?Q)\b|\boverpower/i, ['Aim for an H:Q of 0.6.', 'A healthy strength ratio is the goal.', 'The front of the thigh overpowers the back.'], ['The strength ratio did not tell who would get hurt.', 'The right weight shakes a little.']),
  of('S1-sarcomere', /\b(?:sarcomeres?|longer (?:fibres|fascicles|bundles))\b[^.]*\b(?:protect|shield|prevent|guard|safer|keeps?)\b/i, ['Longer fibres protect the muscle.', 'New sarcomeres shield it from overstretching.'], ['Volunteers had more sarcomeres.']),
  of('S1-nordic-runners', /\b(?:protect|shield|guard|armour)\w*\b[^.]*\b(?:runners?|hamstrings?|you)\b/i, ['Nordics protect runners as they do footballers.'], ['Whether they protect a runner is not known.', 'Protect your knees with a cushion.']),
  of('S1-strong-fewer', /\bstrong(?:er)? hamstrings?\b[^.]*\b(?:fewer|less|rarely|seldom)\b[^.]*\b(?:injur|strain|hurt|risk)/i, ['Strong hamstrings mean fewer strains.'], ['Stronger hamstrings lift more.']),
  of('S1-soreness', /\b(?:less|fewer) (?:\w+ )?(?:sore(?:ness)?|aches?)\b|\b(?:spares?|saves?|takes away|flush\w*)\b[^.]*\bsore/i, ['You will be less sore after long runs.', 'It spares you soreness.'], ['It has not been shown to spare soreness.', 'Some soreness is normal at first.']),
  of('S1-tight', /\btight(?:ness)?\b[^.]*\b(?:causes?|leads? to|shows? (?:up|itself)|results? in|pulls? on)\b/i, ['Tight hamstrings cause back pain.', 'Tightness shows up as strains.'], ['Feeling tight does not prove that a muscle is short.']),
  of('S1-core', /\b(?:trunk|core)\b[^.]*\b(?:cuts?|reduces?|lowers?|keeps? away)\b[^.]*\b(?:injur|strain|recurr|relapse)/i, ['Core training cuts repeat strains.'], ['After a strain, trunk work is a sensible part.']),
  of('S2-glute', /\bweak(?:ness (?:of|in) the)? (?:glutes?|buttocks?|trunk|core|hips?)\b|\b(?:lazy|sleepy|amnesia|inactive) ?(?:glutes?|buttocks?)?\b/i, ['Weak glutes overload the hamstrings.', 'Your lazy glutes need it.'], ['Squeeze your buttocks.', 'With both legs weak or numb, call.']),
  of('S1-pelvis', /\b(?:anterior|forward|excessive) (?:pelvic )?tilt\b|\btilted pelvis\b|\bpelvis\b[^.]*\b(?:is|sits|stands) (?:tilted|tipped)\b|\b(?:poor|bad|good|correct|proper|better) posture\b/i, ['An anterior pelvic tilt keeps them tense.', 'It makes for better posture.'], ['Tilt your pelvis forward until your back is tall.']),
  of('S1-hipthrust', /\b(?:thrusts?|kickbacks?)\b[^.]*\beccentric/i, ['Hip thrusts load the hamstrings eccentrically.'], ['Hip thrusts train the push of the hip.']),
  of('S-stretch', /\bstretch\w*\b[^.]*\b(?:prevent|protect|speeds?|aids?|helps? (?:you )?(?:to )?recover|wards? off|(?:fewer|less|lower)[^.]*(?:injur|strain|risk))/i, ['Stretching helps you recover.', 'Those who stretch have fewer injuries.'], ['Stretching alone did not go with fewer strains.', 'Stretching gives more range.', 'They had about a third fewer leg injuries than novices who stretched.']),
  of('S1-pnf', /\bneuro-?muscular (?:control|efficiency|connection)/i, ['It trains neuromuscular control.']),
  of('S3-fatigue', /\b(?:resist\w*|proof|immune) (?:to |against )?(?:fatigue|tiring)\b|\bfatigue[- ](?:resist|proof)\w*/i, ['Become fatigue-resistant.', 'Strong hamstrings resist fatigue.'], ['The stronger ones changed their stride less when tired.']),
  of('S3-dpsi', /\bDPSI\b|\b(?:raise|improve|better|higher) \w* ?stability (?:index|score)/i, ['Jumps raise the stability index.', 'A better DPSI.'], ['We say “steadier landing”.']),
  of('S3-inhibition', /\binhibit\w*\b|\b(?:quads?|quadriceps|front of the thigh) (?:take|takes|taking) over\b/i, ['The hamstrings are inhibited first.', 'Then the quadriceps take over.'], ['One idea is that tired hamstrings hand on work.']),
  of('S3-injuryproof', /\binjury[- ]free\b|\bpersonal best\b|\bPR\b|\bPB\b/i, ['Run injury-free.', 'Set a personal best.']),
  of('S3-economy', /\bmakes? (?:you|runners?|running|a runner) (?:\w+ )?(?:faster|quicker|more (?:economical|efficient))/i, ['It makes you faster.', 'It makes running more economical.'], ['Only then ride faster.']),
  of('S3-eccentric-contact', /^(?!.*\b(?:account|read that)\b).*(?:\b(?:at|on|upon|after) (?:\w+ )?(?:contact|landing|touchdown|impact)\b[^.]*\b(?:brak|eccentric|lengthen)|\b(?:brak|lengthen)\w*\b[^.]*\b(?:at|on|upon|after) (?:\w+ )?(?:contact|landing|touchdown|impact)\b)/i, ['At ground contact the hamstrings brake.', 'They lengthen on landing.'], ['They brake the swinging leg just before it lands.', 'You may have read that the hardest braking comes at the landing, as the knee gives.']),
  of('S4-prevent', /\bprevent(?:s|ed|ing)?\b|\bpreventive\b/i, ['It prevents strains.', 'Preventing injuries is easy.'], ['No exercise prevents them.', 'It is no general tool for injury prevention.']),
  of('S4-bloodflow', /\b(?:blood|circulation|oxygen)\b[^.]*\b(?:flow|muscles?|recover|legs)\b|\bflow of blood\b|\bcirculation\b|\btoxins?\b|\blactic\b/i, ['It promotes blood flow.', 'Send blood to the muscles.', 'Flush out toxins.'], ['Keep breathing if your blood pressure is high.', 'If you take blood thinners, ask first.']),
  of('S4-hinge', /(?<!\byou )\b(?:hinge|bend|fold|lean|bow)(?:s|ing)? (?:\w+ )?(?:from|at) (?:the|your) waist\b/i, ['Hinge forward from the waist.', 'Bend at your waist.'], ['The joint that moves is the hip, not the waist.', 'You fold at the waist.']),
  of('S0-breathing', /\bbreath\w*\b[^.]*\bhamstrings?\b[^.]*\b(?:fire|work|respond|activate)/i, ['Breathe like this and the hamstrings respond.'], ['Breathe out and lower the hamstring side.']),
  of('S0-plyo', /\bstiff(?:er|ens?|ness)\b[^.]*\btendons?\b|\btendons?\b[^.]*\bstiff(?:er|ens?|ness)\b|\breactive strength\b/i, ['Jumps make tendons stiffer.', 'They build reactive strength.']),
  of('S0-tendon', /\btime under tension\b|\b(?:healthy|healthier|strong|stronger) tendons?\b|\btendon health\b/i, ['Time under tension builds it.', 'For healthy tendons.']),
  of('S2-cadence', /\b(?:cadence|step rate|(?:quick|quicker|short|shorter) (?:steps|strides?)|stride length)\b[^.]*\b(?:fewer|(?:less|lower) (?:load|strain|stress|risk|work)|reduc|cut|spare|sparing|protect|easier on|unload|relapse)/i, ['A quicker cadence spares the hamstrings.', 'Shorter strides reduce the load.'], ['Quicker steps are not by themselves easier on hamstrings.', 'Take short, quick steps.']),
  of('S2-footwear', /\b(?:shoes?|soles?|footwear)\b[^.]*\b(?:hamstrings?|injuries)\b|\b(?:cushioned|stiff|stability|minimal\w*) (?:shoes?|soles?)\b/i, ['Choose cushioned shoes.', 'A stiff sole loads the hamstrings.'], ['We know of no shoe that spares a hamstring.', 'Wear shoes that grip.', 'The sole and the ankle lead the list of what runners injure.']),
  of('S2-nutrition', /\banti-?inflammator|\binflamm\w+\b|\b(?:turmeric|omega|collagen|cherry|magnesium)\b|\b(?:foods?|eat|meals?|drinks?|protein|nutrients?)\b[^.]*\b(?:heal|repair|mend)s?\b/i, ['Eat anti-inflammatory food.', 'Collagen helps.', 'Protein heals the muscle.'], ['Have something with protein at most meals.', 'No food has been shown to heal a strain.']),
];

/** Words that promise, or that say nothing. They may not even be denied, so that nobody meets them. */
export const BANNED: readonly Unpublished[] = [
  of('S3-injuryproof', /\b(?:injury|bullet|strain|fool|pain)[- ]?proof\w*/i, ['Injury-proof hamstrings.', 'Bulletproof your legs.', 'It is not foolproof.'], ['A waterproof mat.']),
  of('S3-injuryproof', /\bguarant\w+|\bproven\b|\bclinically (?:tested|validated)|\bworks for everyone/i, ['Results guaranteed.', 'Proven to work.'], ['Who proves it?']),
  of('S4-prevent', /\bprevents\b/i, ['It prevents strains.', 'No exercise prevents them.'], ['A plan against injury.']),
  of('hype', /\bbreakthrough|\bmiracle|\bsecret|\bgame[- ]?chang|\bultimate\b|\bmust-do\b|\bhack(?:s|ed)?\b|\brevolution|\bsupercharg|\bno pain,? no gain/i, ['The secret of sprinters.', 'A game-changer.'], ['Ultimately it is up to you.']),
  of('hype', /\b(?:activat\w*|fir(?:e|es|ing)|switch\w* on|wak\w+ up|turn\w* on)\b[^.]*\bglutes?\b|\bglutes?\b[^.]*\b(?:activat\w*|firing|switch\w* on)/i, ['It activates the glutes.', 'Fire your glutes!', 'Get those glutes firing.'], ['Squeeze the buttock.']),
  of('hype', /\bimbalances?\b|\bdysfunction\w*|\bmisalign\w*|\bmuscle knots?\b/i, ['Muscle imbalances.', 'Fix the dysfunction.'], ['Balance on one leg.']),
  of('fear', /\b(?:danger(?:ous)?|destroy\w*|ruin\w*|wreck\w*|time bomb|ticking)\b/i, ['A dangerous habit.', 'It ruins your hamstrings.']),
  of('hype', /!/, ['Well done!'], ['Well done.']),
];
